import { z } from 'zod';
import { textOfThrown } from "../lib/error-like.js";
import { compileJsonQuery } from "../lib/jmespath.js";
import { compileRegularExpression } from "../lib/regular-expression.js";
/** Any JSON value; parameters come from parsed YAML or JSON, so nothing else can stand there. */
export const jsonValue = z.unknown();
/** A list of texts. */
export const textList = z.array(z.string());
/** A bound that counts something; whole and decimal numbers alike. */
export const bound = z.number().min(0);
/** A number of things that a check asks for. */
export const count = z.int().min(0);
/** An RE2 pattern that compiles. */
export const pattern = z.string().superRefine(mustCompile(compileRegularExpression));
/** A JMESPath expression that compiles. */
export const jsonQuery = z
    .string()
    .superRefine(mustCompile(compileJsonQuery, 'not a valid JMESPath expression'));
/** Values by argument name. */
export const argumentValues = z.record(z.string(), jsonValue);
/** Patterns by argument name. */
export const argumentPatterns = z.record(z.string(), pattern);
/** A refinement for parameters that are of use only together: at least one of them must be given. */
export function atLeastOne(...names) {
    return (params, context) => {
        if (names.some((name) => params[name] !== undefined))
            return;
        const list = names.map((name) => `"${name}"`).join(' or ');
        context.addIssue({ code: 'custom', message: `give ${list}; without it the check has nothing to judge` });
    };
}
/** A refinement that turns what `compile` throws into a problem of the parameter. */
export function mustCompile(compile, prefix) {
    return (value, context) => {
        try {
            compile(value);
        }
        catch (error) {
            const reason = textOfThrown(error);
            context.addIssue({ code: 'custom', message: prefix === undefined ? reason : `${prefix} (${reason})` });
        }
    };
}
/** A refinement for parameters with several names: at most one of them may be given. */
export function atMostOne(...names) {
    return (params, context) => {
        const [first, second] = names.filter((name) => params[name] !== undefined);
        if (first !== undefined && second !== undefined) {
            const message = `"${first}" and "${second}" are two names of one parameter; keep one of them`;
            context.addIssue({ code: 'custom', message, path: [second] });
        }
    };
}
