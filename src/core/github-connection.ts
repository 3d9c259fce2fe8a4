/**
 * How an application comes to a token for GitHub ("Integrating CodeDeploy with GitHub" in the user guide): no API makes one.
 */
export const connectGitHub: string =
  'Connect the application to GitHub once, in the console of CodeDeploy: Create deployment, "My application is stored in GitHub", "Connect to GitHub".'

/** What an account that is connected needs besides. */
export const gitHubAccess: string =
  'The account must be able to read the repository, and an organisation that restricts OAuth apps must approve that of CodeDeploy.'
