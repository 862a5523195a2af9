import { ManifestError } from "../errors/manifest-error.js";
/** The address that a manifest gives; empty where it leaves that to its type. */
export function writtenAddress({ spec: { platform, base_url: baseUrl } }) {
    return (platform?.type && platform.endpoint) || baseUrl || '';
}
/** Whether something is the address of a server; texts such as `example.com/v1` are none. */
export function isServerAddress(address) {
    return /^https?:\/\//i.test(address) && URL.canParse(address);
}
/** Refuses an address that no call could be sent to. It may hold a password, so it is not repeated. */
export function requireAddress(manifest) {
    const address = writtenAddress(manifest);
    if (address === '' || isServerAddress(address))
        return;
    const { id, source, spec } = manifest;
    const key = spec.platform?.type && spec.platform.endpoint ? ['platform', 'endpoint'] : ['base_url'];
    const { file, line } = source.locate(['spec', ...key]);
    throw new ManifestError({
        code: 'PROVIDER_SETTING',
        message: `${file}:${line}: provider "${id}" has a ${key.join('.')} that is no http or https address. Write it in full, such as https://models.example/v1.`,
    });
}
