import { createHash, createHmac } from 'node:crypto';
import type { SeenRequest } from './http-server.ts';

// After "Create a signed AWS API request" in the AWS IAM user guide, for services that encode paths twice.

/** The key that requests are signed with, and what it is good for. */
export interface AwsKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  readonly service: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;
/** What the signature has to cover. */
const REQUIRED_HEADERS = ['host', 'x-amz-date'];

/** What is wrong with the signature of a request, reckoned anew from the secret; undefined where it is sound. */
export function faultOfSignature(request: SeenRequest, key: AwsKey): string | undefined {
  const { headers } = request;
  const [, credential, signed = '', signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (signature === undefined) return 'it is not signed';
  const time = textOf(headers['x-amz-date']);
  const scope = [time.slice(0, 8), key.region, key.service, 'aws4_request'];
  if (credential !== [key.accessKeyId, ...scope].join('/')) return `it is signed for ${credential}`;
  const names = signed.split(';');
  const required = [...REQUIRED_HEADERS, ...Object.keys(headers).filter((name) => /^x-amz-/.test(name))];
  const unsigned = required.filter((name) => !names.includes(name));
  if (unsigned.length > 0) return `its signature leaves out ${unsigned.join(', ')}`;
  if (textOf(headers['x-amz-security-token']) !== (key.sessionToken ?? '')) return 'its session is another';
  const canonical = canonicalRequest(request, names);
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const signingKey = scope.reduce<string | Buffer>(hmac, `AWS4${key.secretAccessKey}`);
  return hmac(signingKey, toSign).toString('hex') === signature ? undefined : 'its signature is another';
}

function canonicalRequest({ method, path, headers, body }: SeenRequest, names: readonly string[]): string {
  const [resource = '', query = ''] = path.split('?');
  const parameters = [...new URLSearchParams(query)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted();
  const lines = names.map((name) => `${name}:${textOf(headers[name]).trim().replace(/ +/g, ' ')}\n`);
  return [
    method,
    resource.split('/').map(encode).join('/'),
    parameters.join('&'),
    lines.join(''),
    names.join(';'),
    sha256(body),
  ].join('\n');
}

/** AWS leaves letters, digits and four signs as they are. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function textOf(value: string | readonly string[] | undefined): string {
  return [value ?? ''].flat().join(',');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}
