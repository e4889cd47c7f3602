package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.FindPostedNotice;
import org.jianhui.query.election.FindPostedNotices;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public notice board: needs no account; names only while the notice hangs, never an ID or phone number. */
@RestController
@Tag(name = "notices")
@SecurityRequirements
class NoticeApi {

    private final Queries queries;
    private final CaseReading reading;

    NoticeApi(Queries queries, CaseReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    /** What hangs today. */
    record Board(List<ShownNotice> notices) {}

    @GetMapping("/api/notices")
    @Operation(summary = "All notices that hang today")
    Board board() {
        Opener opener = reading.posted();
        return new Board(queries.ask(new FindPostedNotices(), null).notices().stream()
                .map(notice -> ShownNotice.of(notice, opener))
                .toList());
    }

    @GetMapping("/api/notices/{election}")
    @Operation(summary = "The notice of one case, while it hangs")
    ShownNotice notice(@PathVariable ElectionId election) {
        return ShownNotice.of(queries.ask(new FindPostedNotice(election), null), reading.posted());
    }
}
