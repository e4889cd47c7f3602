package org.jianhui.workbench.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.Body;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * One print run of identical ballot papers, several on a sheet with lines to cut along, and a slip for those who hand them over. No
 * paper differs from another: nothing on it leads to a voter.
 *
 * @param round which vote on the body it is for, and how many may be chosen
 * @param header the columns a voter marks in
 * @param rows the names, then room for others where the rule book offers it
 * @param perSheet 1, 2 or 4 papers on an A4 sheet
 * @param present for the slip: no more papers can be issued
 */
record BallotBatch(
        Body body,
        String union,
        String name,
        String round,
        String hint,
        List<String> header,
        List<List<String>> rows,
        int copies,
        int perSheet,
        int present,
        String dateline) {

    /** Rows that fit on a quarter, and on a half, of an A4 sheet. */
    private static final int ROWS_OF_A_QUARTER = 7;

    private static final int ROWS_OF_A_HALF = 14;

    BallotBatch {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * The most papers that fit on a sheet, or what was asked for.
     *
     * @throws BadRequest if so many do not fit
     */
    static int perSheet(int rows, @Nullable Integer asked) {
        int most = rows <= ROWS_OF_A_QUARTER ? 4 : rows <= ROWS_OF_A_HALF ? 2 : 1;
        if (asked != null && (asked > most || !List.of(1, 2, 4).contains(asked))) {
            throw new BadRequest("BALLOTS_DO_NOT_FIT", "perSheet");
        }
        return asked == null ? most : asked;
    }

    /** Each body's papers are told apart in the hand and in the box: a tint, and its name for who prints in black. */
    public String tint() {
        return switch (body) {
            case UNION_COMMITTEE -> "红";
            case FUND_AUDIT_COMMITTEE -> "黄";
            case WOMEN_COMMITTEE -> "绿";
        };
    }

    /** Class of the tint in the template. */
    public String style() {
        return "tint-" + body.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** For every sheet how many papers are on it; the last may hold fewer. */
    public List<List<Integer>> sheets() {
        int full = copies / perSheet;
        int rest = copies % perSheet;
        List<List<Integer>> sheets = new java.util.ArrayList<>(
                Collections.nCopies(full, IntStream.range(0, perSheet).boxed().toList()));
        if (rest > 0) {
            sheets.add(IntStream.range(0, rest).boxed().toList());
        }
        return sheets;
    }

    @Override
    public String toString() {
        return "BallotBatch";
    }
}
