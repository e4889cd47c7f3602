package org.jianhui.workbench.membership.dues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.query.membership.dues.FindOpenDues;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.membership.MembershipIds;
import org.jianhui.workbench.web.FormOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A round through the village: who has paid is ticked, and each gets a receipt. It may be sent again. */
@Controller
@Tag(name = "dues")
class CollectionPages {

    private static final String VIEW = "membership/dues/collection";

    /** Members on one page. */
    static final int MOST = 200;

    private final DuesDesk desk;
    private final ManyReceipts receipts;

    CollectionPages(DuesDesk desk, ManyReceipts receipts) {
        this.desk = desk;
        this.receipts = receipts;
    }

    @GetMapping("/dues/collections/new")
    @FormOf(ReceiveDues.class)
    String show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        int asked = desk.year(year);
        model.addAttribute("form", new DuesCollection(asked, null, null));
        fill(
                model,
                new DuesDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), asked),
                cursor == null ? null : cursor.first(MembershipId::new),
                List.of(),
                seenAt,
                caller);
        return VIEW;
    }

    @PostMapping("/dues/collections")
    ModelAndView take(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @Valid @ModelAttribute("form") DuesCollection form,
            BindingResult errors,
            Caller caller) {
        int year = desk.year(errors.hasFieldErrors("year") ? null : form.year());
        DuesDesk.Filter filter =
                new DuesDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), year);
        ModelAndView page = new ModelAndView(VIEW);
        page.addAllObjects(errors.getModel());
        if (errors.hasErrors()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            fill(page.getModelMap(), filter, null, List.of(), null, caller);
            return page;
        }
        DuesCollected collected = receipts.take(year, form, caller);
        page.addObject("collected", collected);
        List<MembershipId> done = collected.items().stream()
                .filter(CollectedDues::taken)
                .map(CollectedDues::membership)
                .toList();
        fill(page.getModelMap(), filter, null, done, collected.seenAt(), caller);
        return page;
    }

    @PostMapping("/api/dues/collections")
    @ResponseBody
    @Operation(
            summary = "Takes a year's dues of many members in cash, each in an act of its own with a receipt of its own"
                    + " ($-01); the answer says of each whether and why not, and sending it again takes nothing twice")
    DuesCollected take(@Valid @RequestBody DuesCollection typed, Caller caller) {
        return receipts.take(desk.year(typed.year()), typed, caller);
    }

    /** @param done who has just paid, whether or not the view knows it yet */
    private void fill(
            ModelMap model,
            DuesDesk.Filter filter,
            @Nullable MembershipId after,
            List<MembershipId> done,
            @Nullable SeenAt seenAt,
            Caller caller) {
        FindOpenDues.Page page = desk.debtors(filter, after, MOST, null, caller.account(), seenAt);
        model.addAttribute("filter", filter);
        model.addAttribute("tariff", desk.tariff(filter.year()));
        model.addAttribute(
                "debtors",
                page.members().stream()
                        .map(line -> desk.masked(line, caller.account()))
                        .filter(Debtor::mayReceive)
                        .filter(debtor -> !done.contains(debtor.membership()))
                        .toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
    }
}
