package org.jianhui.workbench.organisation;

import static java.util.stream.Collectors.groupingBy;
import static org.jianhui.workbench.organisation.Upkeep.APPOINT;
import static org.jianhui.workbench.organisation.Upkeep.CLOSE;
import static org.jianhui.workbench.organisation.Upkeep.CREATE_POST;
import static org.jianhui.workbench.organisation.Upkeep.ESTABLISH;
import static org.jianhui.workbench.organisation.Upkeep.LEAVE;
import static org.jianhui.workbench.organisation.Upkeep.PLACE;
import static org.jianhui.workbench.organisation.Upkeep.RENAME;
import static org.jianhui.workbench.organisation.UpkeepForm.given;
import static org.jianhui.workbench.organisation.UpkeepForm.text;

import java.time.LocalDateTime;
import java.util.Map;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.CloseVillage;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.organisation.VillageCommand.RenameVillage;
import org.jianhui.query.organisation.PostLine;
import org.jianhui.query.organisation.Unit;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.web.FormOf;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One union or village with its posts, and the pages on which an administrator changes them. */
@Controller
@RequestMapping("/organisation")
class UnitPages {

    private final OrganisationDesk desk;
    private final UpkeepDesk upkeep;
    private final AreaNames areas;
    private final ReplyMoves moves;

    UnitPages(OrganisationDesk desk, UpkeepDesk upkeep, AreaNames areas, ReplyMoves moves) {
        this.desk = desk;
        this.moves = moves;
        this.upkeep = upkeep;
        this.areas = areas;
    }

    @GetMapping("/units/new")
    @FormOf({EstablishUnion.class, RegisterVillage.class})
    String establishing(@RequestParam(required = false) @Nullable String under, ModelMap model, Caller caller) {
        return upkeep.show(newUnit(), UpkeepForm.startingWith(under, null, null), model, caller);
    }

    @PostMapping("/units")
    ModelAndView establish(@ModelAttribute("form") UpkeepForm form, BindingResult errors, Caller caller) {
        String next = form.from() == null ? "/organisation" : "/organisation?on=" + form.from();
        return upkeep.post(newUnit(), form, errors, caller, next, sender -> {
            OrganisationCommand command = newUnit(form);
            sender.send(command);
            return command.aggregateId();
        });
    }

    @GetMapping("/units/{area}")
    String unit(
            @PathVariable Area area,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        AsOf moment = LookBack.asked(asOf, at);
        Shown.OneUnit found = desk.unit(area, LookBack.moment(moment), caller.account(), seenAt);
        boolean now = moment == null;
        model.addAttribute("asOf", LookBack.text(moment));
        model.addAttribute("unit", found.unit());
        model.addAttribute(
                "coming", found.terms().stream().filter(term -> !term.begun()).collect(groupingBy(Shown.Term::post)));
        model.addAttribute("names", areas.known(moment));
        model.addAttribute("mayChange", now && UpkeepDesk.mayChange(caller));
        model.addAttribute("mayMoveReply", now && mayMoveReply(found.unit(), caller));
        model.addAttribute("mayBringIn", now && (caller.holds("SUPERIOR_REVIEWER") || caller.holds("SUPERIOR_SIGNER")));
        return "organisation/unit";
    }

    private boolean mayMoveReply(Shown.Unit unit, Caller caller) {
        if (!unit.kind().equals(UnionLevel.BASE_UNION.name())) {
            return false;
        }
        @Nullable UnionId superior = areas.unionAbove(new UnionId(unit.area()), caller.account());
        return superior != null
                && moves.offered(caller.account(), superior, superior, areas.unionAbove(superior, caller.account()));
    }

    @GetMapping("/units/{area}/{change}")
    String changing(@PathVariable Area area, @PathVariable String change, ModelMap model, Caller caller) {
        return upkeep.show(page(area, change, caller), UpkeepForm.blank(), model, caller);
    }

    @PostMapping("/units/{area}/{change}")
    ModelAndView change(
            @PathVariable Area area,
            @PathVariable String change,
            @ModelAttribute("form") UpkeepForm form,
            BindingResult errors,
            Caller caller) {
        UpkeepDesk.Page page = page(area, change, caller);
        String next = page.change() == CLOSE ? "/organisation" : page.back();
        return upkeep.post(page, form, errors, caller, next, sender -> {
            sender.send(command(area, page.change(), form));
            return area.value();
        });
    }

    @GetMapping("/posts/{post}/{change}")
    String appointing(
            @PathVariable PostId post,
            @PathVariable String change,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String name,
            ModelMap model,
            Caller caller) {
        UpkeepForm form = UpkeepForm.startingWith(null, person, null);
        return upkeep.show(page(post, change, caller), form, new UpkeepDesk.Seeking(name, null), model, caller);
    }

    @PostMapping("/posts/{post}/{change}")
    ModelAndView appoint(
            @PathVariable PostId post,
            @PathVariable String change,
            @ModelAttribute("form") UpkeepForm form,
            BindingResult errors,
            Caller caller) {
        UpkeepDesk.Page page = page(post, change, caller);
        return upkeep.post(page, form, errors, caller, page.back(), sender -> {
            sender.send(
                    page.change() == APPOINT
                            ? new AppointToPost(post, form.givenPerson(), form.givenFrom(), form.until())
                            : new EndAppointment(post, form.givenPerson(), form.givenLastDay()));
            return post.value();
        });
    }

    private static UpkeepDesk.Page newUnit() {
        return new UpkeepDesk.Page(ESTABLISH, "/organisation/units", "/organisation", "", Map.of());
    }

    private UpkeepDesk.Page page(Area area, String path, Caller caller) {
        Upkeep change = area.union().isPresent()
                ? Upkeep.at(path, RENAME, PLACE, CLOSE, CREATE_POST)
                : Upkeep.at(path, RENAME, CLOSE, CREATE_POST);
        String subject = upkeep.unit(area, caller, null).name();
        String here = "/organisation/units/" + area;
        return new UpkeepDesk.Page(change, here + "/" + path, here, subject, Map.of());
    }

    private UpkeepDesk.Page page(PostId post, String path, Caller caller) {
        Upkeep change = Upkeep.at(path, APPOINT, LEAVE);
        Unit unit = upkeep.unitOf(post, caller);
        PostLine found = unit.posts().stream()
                .filter(each -> each.post().equals(post))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such post"));
        return new UpkeepDesk.Page(
                change,
                "/organisation/posts/" + post + "/" + path,
                "/organisation/units/" + unit.area(),
                unit.name() + " · " + found.title(),
                change == LEAVE
                        ? Map.of("person", upkeep.running(upkeep.terms(unit.area(), caller, null), post))
                        : Map.of());
    }

    private static OrganisationCommand newUnit(UpkeepForm form) {
        String kind = text(form.kind());
        if (kind.equals(Unit.VILLAGE)) {
            return new RegisterVillage(VillageId.random(), text(form.name()), form.givenParent(), form.givenFrom());
        }
        try {
            return new EstablishUnion(
                    UnionId.random(),
                    text(form.name()),
                    UnionLevel.valueOf(kind),
                    form.givenParent(),
                    form.givenFrom());
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", "kind");
        }
    }

    private static OrganisationCommand command(Area area, Upkeep change, UpkeepForm form) {
        if (change == CREATE_POST) {
            return new CreatePost(
                    PostId.random(), area, given(form.postKind()), text(form.title()), given(form.seats()));
        }
        if (area.village().isPresent()) {
            VillageId village = area.village().orElseThrow();
            return change == RENAME
                    ? new RenameVillage(village, text(form.name()), form.givenFrom())
                    : new CloseVillage(village, form.givenLastDay(), text(form.reason()));
        }
        UnionId union = area.union().orElseThrow();
        return switch (change) {
            case RENAME -> new RenameUnion(union, text(form.name()), form.givenFrom());
            case PLACE -> new PlaceUnionUnder(union, form.givenParent(), form.givenFrom());
            default -> new CloseUnion(union, form.givenLastDay(), text(form.reason()));
        };
    }
}
