#!/usr/bin/env bash
# How well the search finds what answers a question, and how fast: bench/ranking.sh LAWS_DIR QUESTIONS_DIR [--train] [--growth] [--seed N]
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'TEXT'
Usage: bench/ranking.sh LAWS_DIR QUESTIONS_DIR [--train] [--growth] [--seed N]
  LAWS_DIR       folder of texts of law; the figures are over LAWS_DIR/national, the times over all of it
  QUESTIONS_DIR  queries.train.tsv, qrels.train.tsv, queries.consultations.tsv, qrels.consultations.tsv, queries.scenes.tsv, qrels.scenes.tsv
  --train        also cross-validates (five folds, all training inside each) with a table of what each part adds; about half an hour
  --growth       also times queries over 10,000 to 1,000,000 articles, and plots them (gnuplot); about twenty minutes
TEXT
}

train='' growth='' seed=1
options train! growth! seed -- "$@"
((${#places[@]} == 2)) && [[ -d ${places[0]}/national && -f ${places[1]}/queries.train.tsv ]] || misused
laws=$(cd "${places[0]}" && pwd) questions=$(cd "${places[1]}" && pwd)

fabang() { dotnet "$program" laws "$@" 2>>"$scratch/log" | sed '/^{/d' || { tail -n 20 "$scratch/log" >&2; die "laws $1 failed."; }; }
filled() { fabang import "$laws/$1" --data "$scratch/$2" >"$scratch/import.log"; grep '^The library holds' "$scratch/import.log"; }

cross_validate() {
  echo "Cross-validation on the training questions, five folds, seed $seed:"
  fabang train --data "$scratch/national" --queries "$questions/queries.train.tsv" --qrels "$questions/qrels.train.tsv" \
    --scenes "$questions/queries.scenes.tsv" --scene-qrels "$questions/qrels.scenes.tsv" --seed "$seed" --validate --run "$scratch/folds.tsv"
  cp "$scratch/folds.tsv" "$bench/results/folds-$seed.tsv"
}

# The model that ships, on questions that it never saw; and words alone, in the same run.
consultations() {
  echo "Consultations, never trained on, by the model that ships:"
  fabang evaluate --data "$scratch/national" --queries "$questions/queries.consultations.tsv" --qrels "$questions/qrels.consultations.tsv" \
    --run "$scratch/consultations.tsv" --compare
}

times() {
  echo "The search index alone, from the database:"
  rm -r "$scratch/all/index"
  fabang evaluate --data "$scratch/all" --queries "$questions/queries.scenes.tsv" --top 10 | grep '^The index'
  echo "Time of a whole query, one after the other, ten articles with digests and passages; by words is Lucene over the same index:"
  fabang evaluate --data "$scratch/all" --queries "$questions/queries.train.tsv" --run "$scratch/times.tsv" --top 10 --compare
}

# The same articles and questions in other hands: figures over the national texts, times over all.
others() {
  echo "Other ways to search, $1:"
  dotnet "$searching" others "$scratch/$1" "$questions/queries.train.tsv" "$questions/qrels.train.tsv" "${@:2}"
}

grow() {
  echo "Growth: a query with twenty hits and their passages, over real articles and copies of them with changed words:"
  dotnet "$searching" growth "$scratch/all" "$questions/queries.train.tsv" "$questions/qrels.train.tsv" "$(dirname "$program")/models/ranking.bin" "$scratch/growth"
  local plot=$bench/results/growth-$(date +%Y%m%d-%H%M%S).svg
  gnuplot <<PLOT
set terminal svg size 800,500 background "white"
set output "$plot"
set logscale xy
set grid
set key left top
set xlabel "articles"
set ylabel "ms a query"
plot "$scratch/growth" using 1:2 with linespoints title "as people get it, p50", "" using 1:3 with linespoints title "p95", \
  "" using 1:4 with linespoints title "by words, p50", "" using 1:5 with linespoints title "p95"
PLOT
  echo "Plot: bench/results/$(basename "$plot")"
}

run() {
  machine
  filled national national
  consultations
  [[ -z $train ]] || cross_validate
  filled . all
  times
  others national
  others all 300
  [[ -z $growth ]] || grow
}

[[ -z $growth ]] || need_tool gnuplot gnuplot-nox
build_release src/Fabang
build_release bench/Searching
searching=$root/artifacts/bin/Searching/release/Searching.dll
keep_results ranking
run
