/** What `--help` prints. */
export const help = `codedeploy-kit: deploy with AWS CodeDeploy, and rehearse it on this machine

  codedeploy-kit rehearse [SOURCE]   run the deployment here for real, without AWS
  codedeploy-kit deploy [SOURCE]     package, upload, deploy and follow to the end
  codedeploy-kit validate [PATH…]    check AppSpec files, or a directory with its bundle
                                     (--fix: correct what is safe to correct; --plan: show what Install would do)
  codedeploy-kit package [SOURCE]    write the bundle (--output FILE; --list: show what it would hold,
                                     with --archive FILE what that holds)
  codedeploy-kit push [SOURCE]       upload and register the bundle; the last line is the revision for deploy --revision
  codedeploy-kit wait DEPLOYMENT     follow a deployment that exists to its end
  codedeploy-kit continue DEPLOYMENT let a blue/green deployment go on (--deployment-wait-type READY_WAIT|TERMINATION_WAIT)
  codedeploy-kit stop DEPLOYMENT     stop it and see it end (--auto-rollback true|false)
  codedeploy-kit rollback [DEPLOYMENT]  deploy the revision before the current one again, or that of DEPLOYMENT
  codedeploy-kit restart             restart the application with the revision it has (agents 2.1 and later)
  codedeploy-kit local               serve the embedded CodeDeploy and S3 for any AWS client
                                     (--port N, --data DIR, --instances N)

Revision   --source DIR | --archive FILE | --s3-bucket B --s3-key K | --revision-type github
           --appspec FILE  --include P  --exclude P  --bundle-type tgz|zip|tar  --symlinks preserve|follow|error
           --s3-bucket B  --s3-prefix P  --skip-unchanged upload|deploy|never  --compression-level 0-9
           --revision JSON (of push, instead of all the others)
Storage    --s3-sse AES256|aws:kms|aws:kms:dsse  --s3-kms-key-id KEY  --s3-acl ACL  --s3-storage-class CLASS
           --s3-tags NAME=TEXT  --s3-metadata NAME=TEXT  --s3-expected-bucket-owner ACCOUNT
           --github-repository OWNER/NAME  --github-commit-id SHA
Target     --application-name A  --deployment-group-name G  --deployment-config-name C  --aws-region R
           --deployment-group-name again for each further group  --max-parallel N  --fail-fast true|false
           --file-exists-behavior DISALLOW|OVERWRITE|RETAIN  --ignore-application-stop-failures
           --auto-rollback [true|false|EVENTS]  --on-active-deployment wait|fail|skip|stop|stop-and-rollback
Waiting    --wait-for succeeded|none|ready|traffic-shifted
           --timeout 30m  --on-timeout fail|stop|stop-and-rollback  --on-cancel stop|leave|stop-and-rollback
           --wait-for-rollback true|false  --poll-interval 5s
Rehearsal  --instances N  --root DIR
AppSpec    --validate error|warn|off  --agent-version 1|2|both  --host linux|windows  --platform server|ecs|lambda
           --previous DIR|ARCHIVE  --load-balancer true|false
Output     --format text|json|github, for validate sarif too (--suppressed: with what comments ignore)

Exit status: 0 success, 1 the deployment or the validation failed, 2 usage, 3 AWS or the network refused, 130 cancelled.
Every flag is described in the README; NO_COLOR is honoured.`
