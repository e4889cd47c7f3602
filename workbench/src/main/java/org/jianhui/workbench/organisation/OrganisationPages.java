package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation as a page: the tree of a day, with posts and who held them. */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

    private final OrganisationDesk desk;
    private final AreaNames areas;

    OrganisationPages(OrganisationDesk desk, AreaNames areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        AsOf moment = LookBack.asked(asOf, at);
        Shown.Tree tree = desk.tree(on, LookBack.moment(moment), caller.account(), seenAt);
        model.addAttribute("tree", tree);
        model.addAttribute("names", moment == null ? areas.all() : tree.names());
        model.addAttribute("mayChange", moment == null && UpkeepDesk.mayChange(caller));
        model.addAttribute("asOf", LookBack.text(moment));
        return "organisation/organisation";
    }
}
