package org.jianhui.query.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds the events of a case, and of the papers issued in it, to its papers. */
final class PaperFold {

    private final List<PaperSheet> sheets = new ArrayList<>();
    private final Map<PaperId, RequestPaper> requests = new HashMap<>();
    private final Map<PaperId, List<CandidateList>> asked = new HashMap<>();
    private final Map<Candidacy, Candidate> candidates = new LinkedHashMap<>();
    private List<CandidateList> elected = List.of();
    private @Nullable Parties parties;
    private boolean succession;
    private final MeetingSheets meetings = new MeetingSheets(candidates);
    private final ObjectionSheets objections = new ObjectionSheets(candidates);

    void evolve(Recorded<?> recorded) {
        if (recorded.event() instanceof PaperIssued issued) {
            sheets.replaceAll(
                    sheet -> sheet.paper().equals(issued.paper()) ? sheet.issued(IssuedPaper.of(issued)) : sheet);
        } else if (recorded.event() instanceof ElectionEvent event) {
            evolve(event, recorded.place());
            objections.after(event, recorded, parties(), succession).ifPresent(sheets::add);
        } else if (parties != null) {
            sheets.addAll(meetings.after(recorded, parties, succession));
        }
    }

    private void evolve(ElectionEvent event, SeenAt place) {
        if (event instanceof ElectionOpened opened) {
            parties = new Parties(opened.union(), opened.upperUnion());
        } else if (event instanceof EarlierCommitteeFound) {
            succession = true;
        } else if (event instanceof ReplyMovedToCounty moved) {
            parties = new Parties(parties().own(), moved.to());
        } else if (event instanceof CandidateListsSubmitted submitted) {
            request(event, place, submitted.request(), submitted.lists());
        } else if (event instanceof CandidateListsChanged changed && changed.request() != null) {
            request(event, place, changed.request(), changed.additions());
        } else if (event instanceof CandidatesReviewed reviewed) {
            reply(IssuedKind.CANDIDATE_REPLY, reviewed, reviewed.reply(), place);
        } else if (event instanceof NoticePosted posted) {
            PaperId paper = derived(posted.election(), "notice-" + posted.round());
            LocalDate dated = posted.period().postedOn();
            add(paper, IssuedKind.CANDIDATE_NOTICE, "", dated, event, place, posted.lists(), null);
        } else {
            result(event, place);
        }
    }

    private void result(ElectionEvent event, SeenAt place) {
        if (event instanceof MeetingHeld held) {
            elected = Arrays.stream(Body.values())
                    .map(body -> new CandidateList(body, elected(held, body)))
                    .toList();
        } else if (event instanceof ResultReported reported) {
            RequestPaper report = reported.report();
            requests.put(report.paper(), report);
            asked.put(report.paper(), elected);
            add(
                    report.paper(),
                    IssuedKind.RESULT_REPORT,
                    report.number(),
                    report.dated(),
                    event,
                    place,
                    elected,
                    report);
        } else if (event instanceof ResultApproved approved) {
            reply(IssuedKind.RESULT_REPLY, approved, approved.reply(), place);
        } else if (event instanceof ResultVoided voided) {
            reply(IssuedKind.RESULT_REPLY, voided, voided.reply(), place);
        }
    }

    /** Those elected to a body, by the names under which they stood. */
    private List<Candidate> elected(MeetingHeld held, Body body) {
        return held.offices().stream()
                .filter(each -> each.office().body() == body)
                .map(each -> candidates.get(new Candidacy(each.person(), body)))
                .filter(Objects::nonNull)
                .toList();
    }

    private void request(ElectionEvent event, SeenAt place, RequestPaper request, List<CandidateList> lists) {
        requests.put(request.paper(), request);
        asked.put(request.paper(), lists);
        lists.forEach(list ->
                list.candidates().forEach(each -> candidates.put(new Candidacy(each.person(), list.body()), each)));
        PaperId list = derived(event.election(), "list-" + request.paper().value());
        add(
                request.paper(),
                IssuedKind.CANDIDATE_REQUEST,
                request.number(),
                request.dated(),
                event,
                place,
                lists,
                request);
        add(list, IssuedKind.CANDIDATE_LIST, "", request.dated(), event, place, lists, request);
    }

    private void reply(IssuedKind kind, ElectionEvent event, ReplyPaper reply, SeenAt place) {
        PaperId answers = reply.answers();
        sheets.replaceAll(sheet -> sheet.paper().equals(answers) ? sheet.paired(reply.number()) : sheet);
        RequestPaper request = requests.get(answers);
        if (request != null && reply.source() == ReplySource.SIGNED_HERE) {
            add(
                    reply.paper(),
                    kind,
                    reply.number(),
                    reply.dated(),
                    event,
                    place,
                    asked.getOrDefault(answers, List.of()),
                    request);
        }
    }

    private void add(
            PaperId paper,
            IssuedKind kind,
            String number,
            LocalDate dated,
            ElectionEvent event,
            SeenAt place,
            List<CandidateList> lists,
            @Nullable RequestPaper request) {
        String pair = kind.isReply() && request != null ? request.number() : null;
        sheets.add(new PaperSheet(
                paper,
                kind,
                number,
                pair,
                dated,
                parties(),
                succession,
                event,
                place,
                lists,
                null,
                List.of(),
                request,
                null));
    }

    private Parties parties() {
        if (parties == null) {
            throw new IllegalStateException("a case that was never opened");
        }
        return parties;
    }

    /** The id of a paper that has none in its event: always the same for the same place in the procedure. */
    static PaperId derived(Id of, String what) {
        return new PaperId(PaperId.PREFIX + "-"
                + UUID.nameUUIDFromBytes((of.value() + "/" + what).getBytes(StandardCharsets.UTF_8)));
    }

    List<PaperSheet> sheets() {
        return sheets.stream()
                .filter(sheet -> sheet.issued() != null || !objections.isOutdated(sheet))
                .toList();
    }
}
