package org.jianhui.workbench.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search box over REST. */
@RestController
@Tag(name = "search")
class SearchApi {

    private final SearchDesk desk;

    SearchApi(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/search")
    @Operation(
            summary =
                    "What the account may read of persons (name, pinyin, or a whole ID number), papers (number), cases"
                            + " (union's name), or of a day such as 2026-03-23 or 2026年3月23日; grouped, each group paged by itself")
    Found search(
            @RequestParam @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable SearchGroup group,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "20") int limit,
            Caller caller) {
        return desk.find(q, group, cursor, Math.max(1, Math.min(200, limit)), caller.account(), seenAt);
    }
}
