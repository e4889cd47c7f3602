package org.jianhui.workbench.operations;

import org.jianhui.workbench.api.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operations page: incidents, views, what was set aside. */
@Controller
@RequestMapping("/operations")
class OperationsPages {

    private final OperationsDesk desk;

    OperationsPages(OperationsDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Model model, Caller caller) {
        model.addAttribute("incidents", desk.incidents(caller));
        model.addAttribute("projections", desk.projections(caller));
        model.addAttribute("operator", caller.holds("OPERATOR"));
        return "operations/operations";
    }

    @PostMapping("/incidents/{incident}/retry")
    String retry(@PathVariable String incident, Caller caller) {
        desk.retry(incident, caller);
        return "redirect:/operations?done=operations.retried";
    }

    @PostMapping("/projections/{projection}/rebuild")
    String rebuild(@PathVariable String projection, Caller caller) {
        desk.rebuild(projection, caller);
        return "redirect:/operations?done=operations.rebuilding";
    }

    @PostMapping("/projections/{projection}/retry")
    String retry(@PathVariable String projection, @RequestParam String stream, Caller caller) {
        desk.retryStream(projection, stream, caller);
        return "redirect:/operations?done=operations.retried";
    }
}
