import { formatLocation } from "../model/location.js";
/** Why a run broke off, behind the place where it did, as compilers write it; not escaped. */
export function describeRunError({ code, message, location }) {
    const place = location === undefined ? '' : `${formatLocation(location)}: `;
    return `${place}${code}: ${message}`;
}
