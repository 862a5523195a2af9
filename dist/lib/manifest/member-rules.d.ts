import type { Problem } from '../model/problem.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import { type Persona } from './persona.ts';
import { type Provider } from './provider.ts';
import { type Tool } from './tool.ts';
/** What is wrong with a provider in itself, beyond its schema. */
export declare function findProviderProblems({ spec, source }: LoadedManifest<Provider>): readonly Problem[];
/** What is wrong with a tool in itself, beyond its schema. */
export declare function findToolProblems({ spec, source }: LoadedManifest<Tool>): readonly Problem[];
/** What is wrong with a persona in itself, beyond its schema. */
export declare function findPersonaProblems({ spec, source }: LoadedManifest<Persona>): readonly Problem[];
