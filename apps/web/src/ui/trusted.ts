/** What browsers with Trusted Types offer; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

function ownScript(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a script of another origin');
  return url;
}

const policy = types?.createPolicy('polozh', { createScriptURL: ownScript });

/** The page's policy admits scripts of its own origin only, and from this function only. */
export const trustedScriptUrl = (url: string): unknown => policy?.createScriptURL(url) ?? ownScript(url);
