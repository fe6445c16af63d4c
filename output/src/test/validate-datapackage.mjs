// Validates datasets with npm's datapackage and tableschema, which know nothing of this project.
//
//     npm install --prefix DIR datapackage tableschema
//     node validate-datapackage.mjs DIR DATASET...
//
// DIR is the folder whose node_modules holds the two. For each dataset: the descriptor is valid;
// every file is listed, has the size and SHA-256 that the package says, and the header of its schema;
// every row casts and keeps the constraints, keys and references. Exit 1 if anything does not hold.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, ...datasets] = process.argv.slice(2);
if (!modules || datasets.length === 0) {
  console.error("usage: validate-datapackage.mjs DIR DATASET...");
  process.exit(2);
}
const { Package } = createRequire(resolve(modules, "index.js"))("datapackage");

let failed = false;

function fail(where, what) {
  failed = true;
  console.error(`${where}: ${what}`);
}

function told(error) {
  return [error, ...(error.errors ?? [])].map((one) => one.message).join("; ");
}

function checkBytes(folder, descriptor) {
  const where = join(folder, descriptor.path);
  const content = readFileSync(where);
  const digest = "sha256:" + createHash("sha256").update(content).digest("hex");
  if (content.length !== descriptor.bytes) fail(where, `${content.length} bytes, not ${descriptor.bytes}`);
  if (digest !== descriptor.hash) fail(where, `${digest}, not ${descriptor.hash}`);
  if (content.includes("\r\n")) fail(where, "a line ends in CR LF");
  const header = content.toString("utf8").split("\n", 1)[0];
  const names = descriptor.schema.fields.map((field) => field.name).join(",");
  if (header !== names) fail(where, `its header is ${header}, not ${names}`);
}

// tableschema tells rows apart by their values joined with commas, so that 'a,b' + 'c' is 'a' + 'b,c',
// and leaves out keys that are empty as a whole; here an empty field counts as a value.
function checkKey(where, schema, rows) {
  const seen = new Set();
  for (const row of schema.primaryKey ? rows : []) {
    const key = JSON.stringify(schema.primaryKey.map((name) => row[name]));
    if (seen.has(key)) fail(where, `two rows have the key ${key}`);
    seen.add(key);
  }
}

// Nor does tableschema mind a reference that names nothing when it stands beside another.
function checkReferences(folder, descriptor, rows, tables) {
  for (const { fields, reference } of descriptor.schema.foreignKeys ?? []) {
    const there = new Set(tables.get(reference.resource).map((row) => row[reference.fields]));
    for (const row of rows) {
      if (row[fields] !== null && !there.has(row[fields])) {
        fail(join(folder, descriptor.path), `${fields} ${row[fields]} is not in ${reference.resource}`);
      }
    }
  }
}

async function readTables(dataset, folder) {
  const tables = new Map();
  for (const resource of dataset.resources) {
    try {
      await resource.checkRelations();
      tables.set(resource.name, await resource.read({ keyed: true }));
    } catch (error) {
      fail(join(folder, resource.descriptor.path), `row ${error.rowNumber}: ${told(error)}`);
    }
  }
  return tables;
}

async function validate(folder) {
  const dataset = await Package.load(join(folder, "datapackage.json"), { strict: false });
  if (!dataset.valid) dataset.errors.forEach((error) => fail(folder, told(error)));
  const descriptors = dataset.resources.map((resource) => resource.descriptor);
  const beside = dataset.descriptor.gongkai.files;
  const listed = new Set(["datapackage.json", ...descriptors.map((one) => one.path), ...beside]);
  readdirSync(folder)
    .filter((name) => !listed.has(name))
    .forEach((name) => fail(folder, `${name} is not in the package`));
  descriptors.forEach((descriptor) => checkBytes(folder, descriptor));
  const tables = await readTables(dataset, folder);
  if (failed) return;
  for (const descriptor of descriptors) {
    const rows = tables.get(descriptor.name);
    checkKey(join(folder, descriptor.path), descriptor.schema, rows);
    checkReferences(folder, descriptor, rows, tables);
    const promised = dataset.descriptor.gongkai.rows[descriptor.name];
    if (rows.length !== promised) fail(join(folder, descriptor.path), `${rows.length} rows, not ${promised}`);
  }
  console.log(`${folder}: ${[...tables].map(([name, rows]) => `${name} ${rows.length}`).join(", ")}`);
}

for (const folder of datasets) await validate(folder);
process.exit(failed ? 1 : 0);
