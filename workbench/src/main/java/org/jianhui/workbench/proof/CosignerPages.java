package org.jianhui.workbench.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.proof.cosigner.CosignerCommand;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.CosignCheckpoint;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.RegisterCosigner;
import org.jianhui.query.proof.Cosigner;
import org.jianhui.query.proof.SignedCheckpoint;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The superior unions' countersignatures as a page: everybody sees them, whoever signs for a superior enters them. */
@Controller
@RequestMapping("/proof/cosigners")
class CosignerPages {

    private static final String PAGE = "proof/cosigners";
    private static final String KEY_PAGE = "proof/cosigner-key";

    private final CosignerDesk desk;
    private final ProofDesk proofs;
    private final AreaNames areas;
    private final Forms forms;

    CosignerPages(CosignerDesk desk, ProofDesk proofs, AreaNames areas, Forms forms) {
        this.desk = desk;
        this.proofs = proofs;
        this.areas = areas;
        this.forms = forms;
    }

    /** A countersignature; the whole note may be pasted. */
    record Cosignature(
            @Nullable String union,
            @Nullable Long size,
            @Nullable String signature,
            @Nullable ActDetails act) {}

    record Key(
            @Nullable String union,
            @Nullable String key,
            @Nullable String reason,
            @Nullable ActDetails act) {}

    @GetMapping
    String show(ModelMap model, Caller caller) {
        model.addAttribute("form", new Cosignature(null, null, null, null));
        fill(model, caller);
        return PAGE;
    }

    @GetMapping("/key")
    String askKey(ModelMap model, Caller caller) {
        model.addAttribute("form", new Key(null, null, null, null));
        fill(model, caller);
        return KEY_PAGE;
    }

    @PostMapping("/key")
    ModelAndView register(@ModelAttribute("form") Key form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(KEY_PAGE, model -> fill(model, caller))
                .doneGoesTo("/proof/cosigners", "proof.cosigner-registered")
                .perform(sender -> {
                    sender.send(new RegisterCosigner(union(form.union()), text(form.key()), form.reason()));
                    return CosignerCommand.STREAM;
                });
    }

    @PostMapping
    ModelAndView cosign(@ModelAttribute("form") Cosignature form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> fill(model, caller))
                .doneGoesTo("/proof/cosigners", "proof.cosigned")
                .perform(sender -> {
                    Long size = form.size();
                    if (size == null) {
                        throw new BadRequest("NOT_NULL", "size");
                    }
                    String signature = CosignerDesk.signature(text(form.signature()));
                    sender.send(new CosignCheckpoint(union(form.union()), size, signature));
                    return CosignerCommand.STREAM;
                });
    }

    private void fill(ModelMap model, Caller caller) {
        List<Cosigner> keys = desk.keys(caller);
        List<SignedCheckpoint> checkpoints = proofs.proof(caller).checkpoints();
        Map<String, String> unions = new LinkedHashMap<>();
        desk.signsFor(caller.account()).forEach(union -> unions.put(union.value(), areas.of(union)));
        Map<String, String> sizes = new LinkedHashMap<>();
        checkpoints.forEach(each -> sizes.put(Long.toString(each.size()), Long.toString(each.size())));
        model.addAttribute("keys", keys);
        model.addAttribute("unions", unions);
        model.addAttribute("sizes", sizes);
        model.addAttribute(
                "registered",
                keys.stream()
                        .filter(Cosigner::current)
                        .anyMatch(each -> unions.containsKey(each.union().value())));
    }

    /** @throws BadRequest {@code INVALID} if it is no union's identifier */
    private static UnionId union(@Nullable String typed) {
        try {
            return new UnionId(text(typed));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", "union");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
