"""Who is first in every French commune for each of the twenty services most wanted to be left, as a Spark job.

    python communes.py                                    # all communes, on two cores of this machine
    python communes.py --cores 1 --cores 2                # the same on one core, then on two: what a core gains
    python communes.py --communes 500 --check             # some, held against one process without Spark
    spark-submit --master spark://… communes.py --out …   # on a cluster; each worker needs the package `degafam`

Needs `pip install degafam pyspark pyarrow`, Java 17 and Python 3.11.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import tomllib
from pyspark.sql import DataFrame, SparkSession

import degafam

WANTED = Path(__file__).resolve().parents[3] / "data" / "wanted.toml"
# France and its territories overseas, which have codes of their own.
FRENCH = ["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "PF", "NC", "WF", "TF"]
DISTRICT = r"^(Paris|Lyon|Marseille) \d.* [Aa]rrondissement$"
KEPT = ["commune", "what"]
ORDER = [("commune", "ascending"), ("what", "ascending"), ("rank", "ascending")]
ANSWER = """query long, commune long, what string, status int, error string, rank int, hoster string, software string,
    distance_km double, fit double, proximity double, openness double, assurance double, score double"""
# Communes of the warm-up: they start the workers and let each build its index once.
WARM_UP = 200


def communes(most: int | None) -> pa.Table:
    """The communes, without the districts of the three largest, evenly chosen if not all are wanted."""
    places = pa.table(degafam.places(country=FRENCH, kind="commune"))
    places = places.filter(pc.invert(pc.match_substring_regex(places["name"], DISTRICT)))
    places = places.append_column("commune", pa.array(range(places.num_rows), pa.int64()))
    wanted = range(0, places.num_rows, max(1, places.num_rows // most if most else 1))[:most]
    return places.select(["commune", "name", "latitude", "longitude"]).take(list(wanted))


def rank(limit: int, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What each worker does: a stream of questions in, a stream of ranked hosters out."""
    for batch in batches:
        yield from pa.RecordBatchReader.from_stream(
            degafam.recommend_many(batch, keep=KEPT, limit=limit, seed=1)  # One draw, so that runs can be compared.
        )


def questions(spark: SparkSession, towns: pa.Table, services: list[str], parts: int) -> DataFrame:
    """Every service in every commune."""
    wanted = spark.createDataFrame([(service,) for service in services], "what string")
    return spark.createDataFrame(towns).crossJoin(wanted).repartition(parts)


def run(spark: SparkSession, towns: pa.Table, services: list[str], limit: int, parts: int, out: str) -> float:
    """Answers all questions into Parquet files and tells how many seconds that took."""
    asked = questions(spark, towns, services, parts)
    begin = time.perf_counter()
    asked.mapInArrow(lambda batches: rank(limit, batches), ANSWER).write.mode("overwrite").parquet(out)
    return time.perf_counter() - begin


def alone(towns: pa.Table, services: list[str], limit: int) -> pa.Table:
    """The same without Spark, in one thread."""
    parts = [
        pa.table(
            degafam.recommend_many(
                towns.append_column("what", pa.array([service] * len(towns))), keep=KEPT, limit=limit, seed=1
            )
        )
        for service in services
    ]
    return pa.concat_tables(parts)


def job(master: str, options: argparse.Namespace, towns: pa.Table, services: list[str]) -> float:
    """One run on one master."""
    spark = (
        SparkSession.builder.appName("degafam communes")
        .master(master)
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    parts = 4 * spark.sparkContext.defaultParallelism
    with tempfile.TemporaryDirectory() as folder:
        out = options.out or f"{folder}/answers"
        run(spark, towns.slice(0, WARM_UP), services, options.limit, parts, f"{folder}/warm")
        seconds = run(spark, towns, services, options.limit, parts, out)
        asked = len(towns) * len(services)
        print(f"{master}: {asked} answers in {seconds:.1f} s, {seconds / asked * 1e6:.1f} µs each")
        answers = spark.read.parquet(out)
        first = answers.where("rank = 1").groupBy("hoster").count().orderBy("count", "hoster", ascending=[False, True])
        print(
            f"   {answers.count()} rows; first most often: " + ", ".join(f"{row[0]} {row[1]}" for row in first.take(3))
        )
        if options.check:
            check(pq.read_table(out), towns, services, options.limit)
    spark.stop()
    return seconds


def check(answers: pa.Table, towns: pa.Table, services: list[str], limit: int) -> None:
    """The job's answers are those of one process."""
    begin = time.perf_counter()
    ours = alone(towns, services, limit)
    seconds = time.perf_counter() - begin
    asked = len(towns) * len(services)
    print(f"   one thread without Spark: {seconds:.1f} s, {seconds / asked * 1e6:.1f} µs each")
    # The number of a question is that within its batch.
    ours, answers = (table.drop_columns(["query"]).sort_by(ORDER).combine_chunks() for table in (ours, answers))
    if not ours.equals(answers.cast(ours.schema)):
        raise SystemExit("the job and one process answer differently")
    print(f"   the same {len(ours)} rows")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--master", help="address of a cluster, or local[N]")
    parser.add_argument("--cores", type=int, action="append", help="cores of this machine; several: one run each")
    parser.add_argument("--communes", type=int, help="how many communes; all unless said otherwise")
    parser.add_argument("--limit", type=int, default=3, help="hosters an answer names")
    parser.add_argument("--out", help="folder or address for the answers, as Parquet")
    parser.add_argument("--check", action="store_true", help="compare with one process without Spark")
    options = parser.parse_args()
    # Workers run the Python that runs this.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    services = tomllib.loads(WANTED.read_text("utf-8"))["wanted"]
    towns = communes(options.communes)
    print(f"{len(towns)} communes, {len(services)} services, {options.limit} hosters each")
    masters = [options.master] if options.master else [f"local[{cores}]" for cores in options.cores or [2]]
    seconds = [job(master, options, towns, services) for master in masters]
    for master, took in list(zip(masters, seconds))[1:]:
        print(f"{master}: {seconds[0] / took:.2f} times as fast as {masters[0]}")


if __name__ == "__main__":
    main()
