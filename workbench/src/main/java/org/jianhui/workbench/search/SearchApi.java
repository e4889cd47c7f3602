package org.jianhui.workbench.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The search box over REST. */
@RestController
@Tag(name = "search")
class SearchApi {

    private static final int OF_EACH = 20;
    private static final int MOST = 200;

    private final SearchDesk desk;

    SearchApi(SearchDesk desk) {
        this.desk = desk;
    }

    /**
     * What to look for; in a body, since a name or a number does not belong into an address (ADR 0117).
     *
     * @param q a name, its pinyin, a whole ID number, a paper's number or a part of it, a union's name, a day
     * @param group only this one; null for all
     * @param cursor of the group's page before; null for its beginning
     * @param seenAt the answer holds at least what is known there
     * @param limit hits of a group, 1 to 200; null for 20
     */
    record Query(
            @NotNull @Size(max = 100) String q,
            @Nullable SearchGroup group,
            @Nullable String cursor,
            @Nullable SeenAt seenAt,
            @Nullable Integer limit) {

        /** Without what is sought: this is written into logs. */
        @Override
        public String toString() {
            return "Query";
        }
    }

    @PostMapping("/api/search")
    @Operation(
            summary =
                    "What the account may read of persons (name, pinyin, or a whole ID number), papers (number), cases"
                            + " (union's name), or of a day such as 2026-03-23 or 2026年3月23日; grouped, each group paged by"
                            + " itself. Changes nothing; posted so that what is sought stands in no address")
    Found search(@Valid @RequestBody Query query, Caller caller) {
        int limit = query.limit() == null ? OF_EACH : Math.max(1, Math.min(MOST, query.limit()));
        @Nullable Cursor after = query.cursor() == null ? null : Cursor.valueOf(query.cursor());
        return desk.find(query.q(), query.group(), after, limit, caller.account(), query.seenAt());
    }
}
