package org.jianhui.workbench.election.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.web.OpenActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheets of those who wait for the review, over REST. */
@RestController
@Tag(name = "elections")
class ReviewApi {

    private final CaseReading reading;
    private final CandidateSheets sheets;
    private final Offers offers;

    ReviewApi(CaseReading reading, CandidateSheets sheets, Offers offers) {
        this.reading = reading;
        this.sheets = sheets;
        this.offers = offers;
    }

    /** All who wait, in the order in which they were proposed. */
    record Sheets(List<CandidateSheet> items) {}

    @GetMapping("/api/elections/{election}/review-sheets")
    @Operation(
            summary =
                    "Each candidate who waits for the review: as submitted and against the list before, as on the roll,"
                            + " other offices, earlier rulings, and the rules with their outcome; for whoever may review")
    Sheets sheets(
            @PathVariable ElectionId election, @RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        ElectionCasePage page = reading.find(election, null, caller.account(), seenAt);
        CaseOpening opening = page.election().opening();
        Parties parties = new Parties(opening.union(), opening.upperUnion());
        OpenActs.verify(Stream.of(ReviewCandidates.class, RecordCandidateReview.class)
                .map(act -> offers.judge(caller.account(), act, parties))
                .collect(Collectors.toSet()));
        return new Sheets(sheets.of(page, reading.opener(page, caller.account()), caller.account()));
    }
}
