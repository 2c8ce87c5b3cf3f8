// Made from schema/*.schema.json by tools/types.mjs; do not edit.

/** Options that JavaScript spells otherwise, as the contract spells them. */
export const RESPELT: readonly string[] = ["as_of", "half_distance_km", "max_hosters", "near_country", "no_account", "server_countries", "within_km"];
