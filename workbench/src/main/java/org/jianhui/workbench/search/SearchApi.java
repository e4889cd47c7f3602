package org.jianhui.workbench.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.workbench.api.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The search box over REST. */
@RestController
@Tag(name = "search")
class SearchApi {

    private final SearchDesk desk;

    SearchApi(SearchDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/search")
    @Operation(
            summary =
                    "What the account may read of persons (name, pinyin, or a whole ID number), papers (number), cases"
                            + " (union's name), or of a day such as 2026-03-23 or 2026年3月23日; grouped, each group paged by"
                            + " itself. Changes nothing; posted so that what is sought stands in no address")
    Found search(@Valid @RequestBody SearchQuery query, Caller caller) {
        return desk.find(query.q(), query.group(), query.after(), query.most(), caller.account(), query.seenAt());
    }
}
