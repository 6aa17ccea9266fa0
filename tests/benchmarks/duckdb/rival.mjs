// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB's side of tests/benchmarks/SqlBenchmark.cpp: `node rival.mjs FOLDER THREADS` loads FOLDER/schema.sql into memory, then answers
// line by line. "run NAME" runs FOLDER/NAME.sql into a table and answers with its milliseconds, by the clock and by the processor;
// "write NAME" writes that table as a file.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { DuckDBInstance, version } from "@duckdb/node-api";

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();

async function run(name) {
    const statement = readFileSync(`${folder}/${name}.sql`, "utf8");
    const used = process.cpuUsage();
    const started = process.hrtime.bigint();
    await connection.run(`CREATE OR REPLACE TABLE scores_${name} AS ${statement}`);
    const wall = Number(process.hrtime.bigint() - started) / 1e6;
    const { user, system } = process.cpuUsage(used);
    return `${wall} ${(user + system) / 1e3}`;
}

async function write(name) {
    await connection.run(`COPY scores_${name} TO '${folder}/${name}.out.csv' (HEADER false)`);
    return "written";
}

const answers = { run, write };
await connection.run(readFileSync(`${folder}/schema.sql`, "utf8"));
console.log(version());
for await (const line of createInterface({ input: process.stdin })) {
    const [command, name] = line.split(" ");
    console.log(await answers[command](name));
}
connection.closeSync();
instance.closeSync();
