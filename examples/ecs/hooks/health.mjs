/** Throws unless what `url` names answers that it is healthy, in time. */
export async function requireHealthy(url, signal) {
  // A rehearsal has no load balancer: it shows when the check runs, and what becomes of a deployment whose check fails.
  if (url === undefined && process.env.CODEDEPLOY_KIT_REHEARSAL === 'true') return
  if (url === undefined) throw new Error('the function has no HEALTH_URL: give it one in its environment')
  const response = await fetch(url, {signal})
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}
