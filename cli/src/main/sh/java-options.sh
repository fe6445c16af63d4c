# shellcheck shell=sh disable=SC2034
#
# Java's options for this program, to be read by a shell: the launcher's, and those of whoever
# measures as the program runs.

# Of the processes that read files. Java's second compiler makes code twice as fast, but would take
# more time for the thousands of methods that it thinks worth it than a run of thousands of files
# does; it is held to methods twenty times as hot, and to copies of half the size of what they call.
# The first compiler has the others, so runs of seconds lose nothing.
reading='-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000
 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=1000000 -XX:FreqInlineSize=150'

# Of the process that writes the dataset, which has less code: the same to a lesser degree. Compiling
# took a third of its time.
writing='-XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=5000
 -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000 -XX:FreqInlineSize=80'
collector='-XX:+UseParallelGC'
