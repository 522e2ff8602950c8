// A real OpenID Connect server for the tests of the portal: it logs in whoever the test says, at once. Start it with the redirect addresses of the portal; it prints its own
// address and stops when its input closes. POST /bediening sets who logs in next, and what is wrong with the token that comes out.
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import Provider from "oidc-provider";

const secret = "proefgeheim: met & tekens/+";
const [own, other] = [key("een"), key("een")];
let scenario = {};

const server = createServer((request, response) => handler(request, response));
let handler;
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  handler = make(issuer).callback();
  console.log(JSON.stringify({ issuer, secret }));
});
process.stdin.on("end", () => process.exit(0)).resume();

function make(issuer) {
  const provider = new Provider(issuer, {
    clients: [{
      client_id: "portaal",
      client_secret: secret,
      redirect_uris: process.argv.slice(2),
      response_types: ["code"],
      grant_types: ["authorization_code"],
      token_endpoint_auth_method: "client_secret_basic",
      id_token_signed_response_alg: "RS256",
    }],
    jwks: { keys: [own.jwk] },
    cookies: { keys: ["proef"] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ["sub", "acr", "amr", "auth_time", "groups", "email", "email_verified", "burgerservicenummer"], profile: ["given_name", "family_name", "birthdate"] },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    interactions: { url: (ctx, interaction) => `/interactie/${interaction.uid}` },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AuthorizationCode: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (ctx, id) => ({ accountId: id, claims: (use) => ({ sub: id, ...(scenario.alleenUserinfo && use === "id_token" ? {} : scenario.claims) }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid profile");
      grant.addOIDCClaims(["given_name", "family_name", "birthdate"]);
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    if (ctx.path === "/bediening" && ctx.method === "POST") {
      scenario = JSON.parse(await body(ctx.req));
      ctx.status = 204;
      return;
    }
    if (ctx.path.startsWith("/interactie/")) {
      await interact(provider, ctx);
      return;
    }
    if (scenario.traag && ctx.path === scenario.traag) await new Promise((resume) => setTimeout(resume, 8000));
    await next();
    if (ctx.path === "/token" && ctx.body?.id_token) ctx.body = { ...ctx.body, id_token: tamper(ctx.body.id_token) };
  });
  return provider;
}

async function interact(provider, ctx) {
  const details = await provider.interactionDetails(ctx.req, ctx.res);
  scenario.gevraagd = details.params;
  const result = scenario.fout
    ? { error: scenario.fout, error_description: "said by the test" }
    : { login: { accountId: scenario.sub ?? "iemand", acr: scenario.acr, amr: scenario.amr, ts: Math.floor(Date.now() / 1000) - (scenario.geleden ?? 0) } };
  ctx.respond = false;
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
}

function tamper(token) {
  const [head, payload] = token.split(".").slice(0, 2).map((part) => JSON.parse(Buffer.from(part, "base64url")));
  const claims = { ...payload, ...scenario.token };
  for (const name of Object.keys(claims)) if (claims[name] === null) delete claims[name];
  if (scenario.alg === "none") return `${encode({ ...head, alg: "none" })}.${encode(claims)}.`;
  if (scenario.alg === "HS256") {
    const input = `${encode({ ...head, alg: "HS256" })}.${encode(claims)}`;
    return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
  }
  if (!scenario.token && !scenario.vreemdeSleutel) return token;
  const input = `${encode(head)}.${encode(claims)}`;
  return `${input}.${sign("RSA-SHA256", Buffer.from(input), (scenario.vreemdeSleutel ? other : own).privateKey).toString("base64url")}`;
}

function key(kid) {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey, jwk: { ...privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" } };
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

async function body(request) {
  let text = "";
  for await (const part of request) text += part;
  return text;
}
