/** Finds free software and a near, open hoster to replace a web giant's service: offline, explained. */
export { DegafamError } from "./error.js";
export { Finder, type Json } from "./finder.js";
export { init, load, readCatalogue, readMoving, readPlaces, readTowns, type LoadOptions, type LoadSource } from "./load.js";
export type { Question } from "./batch.js";
export type { Coordinates, Near } from "./near.js";
export type { Reply } from "./reply.js";
export { verify } from "./signed.js";
export { wanted, type ListForm, type WantedEntry, type WantedList, type WantedOptions } from "./wanted.js";
export type * from "./documents.js";
export type * from "./options.js";
