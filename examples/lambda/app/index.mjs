/** The function `orders`, behind a function URL or an API: GET /health says which version answers. */
export async function handler({rawPath}) {
  if (rawPath === '/health') return json(200, {version: process.env.AWS_LAMBDA_FUNCTION_VERSION ?? 'here'})
  if (rawPath === '/orders') return json(200, {orders: []})
  return json(404, {message: 'not found'})
}

function json(statusCode, body) {
  return {statusCode, headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}
}
