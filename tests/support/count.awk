# SPDX-License-Identifier: GPL-3.0-or-later
# Reads ctest's LastTest.log and prints "N passed, N failed[, N skipped]"; the exit code is 0 only if nothing failed.
# Qt Test's own initTestCase and cleanupTestCase are no tests of ours and are not counted while they pass. An executable
# that crashed, hung or leaked counts as one failure if its own totals show none.

function close_test() {
    if (name == "") return
    if (verdict != "Passed" && own_failed == 0) { own_failed = 1; print "FAILED  " name " (" verdict ")" }
    else if (own_passed + own_failed + own_skipped == 0) own_passed = 1
    passed += own_passed; failed += own_failed; skipped += own_skipped
    name = ""
}
function number_before(word,    i) {
    for (i = 2; i <= NF; i++) if (index($i, word) == 1) return $(i - 1) + 0
    return 0
}

/^[0-9]+\/[0-9]+ Test: / { close_test(); name = $3; verdict = "no result"; own_passed = own_failed = own_skipped = 0 }
/^Totals: [0-9]+ passed, [0-9]+ failed/ {
    own_passed += number_before("passed"); own_failed += number_before("failed"); own_skipped += number_before("skipped")
}
/^PASS   : .*::(initTestCase|cleanupTestCase)\(\)$/ { own_passed-- }
/^FAIL!  : / { print "FAILED  " $3 }
/^[0-9]+ passed, [0-9]+ failed/ { own_passed += $1; own_failed += $3; own_skipped += $5 }
/^Test (Passed|Failed)\.$/ { verdict = $2; sub(/\./, "", verdict) }
/^(Test timeout|SegFault|Exception)/ { verdict = $0 }
END {
    close_test()
    if (passed + failed == 0 || (status != 0 && failed == 0)) failed++
    printf "%d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : ""
    exit failed > 0
}
