# shellcheck shell=sh disable=SC2034
#
# Java's options for this program, to be read by a shell: the launcher's, and those of whoever
# measures as the program runs.

# What Java's second compiler does to loops takes a quarter of its time and is meant for loops over
# numbers, of which there are few here: loops go through letters, cells and what libraries parse.
plain='-XX:LoopOptsCount=5 -XX:LoopUnrollLimit=0 -XX:-PartialPeelLoop -XX:-UseSuperWord
 -XX:-UseLoopPredicate -XX:-UseProfiledLoopPredicate -XX:-RangeCheckElimination
 -XX:-SplitIfBlocks -XX:-OptoRegScheduling'

# Of the processes that read files. That compiler makes code twice as fast, but would take more time
# for the thousands of methods that it thinks worth it than a run of thousands of files does; it is
# held to methods ten times as hot, and to copies of half the size of what they call. The first
# compiler has the others, so runs of seconds lose nothing; while the second is busy, it leaves out
# the counters that only that one reads, with which code is a third slower.
reading="$plain -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0
 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000
 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=500000 -XX:FreqInlineSize=150"

# Of the process that writes the dataset, which has less code: the same to a lesser degree.
writing="$plain
 -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=5000
 -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000 -XX:FreqInlineSize=80"
collector='-XX:+UseParallelGC'
