package org.jianhui.workbench.election;

import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.FindPostedNotice;
import org.jianhui.query.election.FindPostedNotices;
import org.jianhui.query.projection.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public notice board: no account needed; names only while the notice hangs, never an ID or phone number. */
@Controller
class NoticePages {

    private final Queries queries;
    private final CaseReading reading;

    NoticePages(Queries queries, CaseReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @GetMapping("/notices")
    String board(Model model) {
        model.addAttribute("notices", queries.ask(new FindPostedNotices(), null).notices());
        return "election/notices";
    }

    @GetMapping("/notices/{election}")
    String notice(@PathVariable ElectionId election, Model model) {
        model.addAttribute("notice", queries.ask(new FindPostedNotice(election), null));
        model.addAttribute("open", reading.posted());
        return "election/notice";
    }
}
