package org.jianhui.workbench.founding.history;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.founding.history.FindHistories;
import org.jianhui.query.founding.history.HistoryCasePage;
import org.jianhui.query.founding.history.HistoryState;
import org.jianhui.query.founding.history.HistoryView;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The established unions that are brought in, and one of them: its papers, committee, and what they do not keep. */
@Controller
class HistoryPages {

    private final Queries queries;
    private final HistoryReading reading;
    private final HistoryForms histories;
    private final Offers offers;

    HistoryPages(Queries queries, HistoryReading reading, HistoryForms histories, Offers offers) {
        this.queries = queries;
        this.reading = reading;
        this.histories = histories;
        this.offers = offers;
    }

    /**
     * @param name message key part
     * @param due whether it is the step that is due now
     */
    public record Action(String name, String path, boolean due) {}

    @GetMapping("/histories")
    String list(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        HistoryId after = cursor == null ? null : cursor.first(HistoryId::new);
        FindHistories.Page page = queries.ask(new FindHistories(null, after, 50), caller.account(), seenAt);
        model.addAttribute("histories", page.histories());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute("mayOpen", offers.open(caller.account(), OpenHistory.class, null));
        return "history/list";
    }

    @GetMapping("/histories/{history}")
    String find(
            @PathVariable HistoryId history,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        HistoryCasePage page = reading.find(history, LookBack.moment(asOf), caller.account(), seenAt);
        HistoryView view = page.record();
        model.addAttribute("id", history);
        model.addAttribute("page", page);
        model.addAttribute("view", view);
        model.addAttribute("open", reading.opener());
        model.addAttribute("findings", reading.findings(view));
        model.addAttribute("missing", histories.choices(view.missing()).values());
        model.addAttribute("actions", actions(page, caller));
        model.addAttribute("mayCorrect", mayRecord(page, caller));
        model.addAttribute("borneOn", List.of(HistoryKind.RESULT_REPLY, HistoryKind.CERTIFICATE, HistoryKind.ACCOUNT));
        model.addAttribute("term", page.state() == HistoryState.ESTABLISHED ? TermId.of(history.election()) : null);
        model.addAttribute(
                "timeline",
                queries.ask(new FindTimeline(history.value(), LookBack.moment(asOf)), caller.account(), seenAt)
                        .rows());
        return "history/case";
    }

    private boolean mayRecord(HistoryCasePage page, Caller caller) {
        return page.asOf() == null
                && page.state() != HistoryState.GIVEN_UP
                && offers.open(caller.account(), RecordHistoryPaper.class, parties(page));
    }

    private List<Action> actions(HistoryCasePage page, Caller caller) {
        List<Action> found = new ArrayList<>();
        HistoryView view = page.record();
        String own = "/histories/" + view.history();
        boolean open = page.state() == HistoryState.OPEN;
        if (!mayRecord(page, caller)) {
            return found;
        }
        if (!view.missing().isEmpty()) {
            found.add(new Action("paper", own + "/papers/new", open));
        }
        if (open) {
            found.add(new Action("officers", own + "/officers/new", view.term() == null));
            if (offers.open(caller.account(), BringUnionIn.class, parties(page))) {
                found.add(new Action(
                        "standing", own + "/standing/new", view.missing().isEmpty()));
            }
            found.add(new Action("end", own + "/end/new", false));
        }
        return found;
    }

    private static Parties parties(HistoryCasePage page) {
        return new Parties(page.record().union(), page.record().upperUnion());
    }
}
