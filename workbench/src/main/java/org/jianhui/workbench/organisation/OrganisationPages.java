package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
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
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("tree", desk.tree(on, caller.account(), seenAt));
        model.addAttribute("names", areas.all());
        model.addAttribute("mayChange", UpkeepDesk.mayChange(caller));
        return "organisation/organisation";
    }
}
