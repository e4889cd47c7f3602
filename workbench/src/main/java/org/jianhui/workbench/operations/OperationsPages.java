package org.jianhui.workbench.operations;

import java.time.Instant;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.query.operations.FindOperatorsOrders;
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
    private final ReplayDesk replay;
    private final Accounts accounts;

    OperationsPages(OperationsDesk desk, ReplayDesk replay, Accounts accounts) {
        this.desk = desk;
        this.replay = replay;
        this.accounts = accounts;
    }

    /** An order with the login of who gave it. */
    public record OrderLine(Instant recordedAt, String type, String login, String target) {}

    @GetMapping
    String show(Model model, Caller caller) {
        model.addAttribute("incidents", desk.incidents(caller));
        model.addAttribute("olderRuns", desk.olderRuns(caller));
        model.addAttribute("projections", desk.projections(caller));
        model.addAttribute("rebuild", desk.rebuild(caller).orElse(null));
        model.addAttribute("replay", replay.last(caller).orElse(null));
        model.addAttribute("operator", caller.holds("OPERATOR"));
        model.addAttribute(
                "orders", desk.orders(caller).stream().map(this::line).toList());
        return "operations/operations";
    }

    private OrderLine line(FindOperatorsOrders.Order order) {
        return new OrderLine(
                order.recordedAt(),
                order.type(),
                accounts.find(new AccountId(order.account()))
                        .map(Accounts.Account::login)
                        .orElse(order.account()),
                String.join(" · ", order.target()));
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

    @PostMapping("/replay-check")
    String compare(Caller caller) {
        replay.compare(caller);
        return "redirect:/operations?done=operations.compared#replay";
    }
}
