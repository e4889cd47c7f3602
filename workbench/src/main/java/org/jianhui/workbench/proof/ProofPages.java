package org.jianhui.workbench.proof;

import org.jianhui.query.proof.FindLogProof;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What proves that nothing recorded was changed, for everybody with an account. */
@Controller
@RequestMapping("/proof")
class ProofPages {

    private final ProofDesk desk;

    ProofPages(ProofDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Model model, Caller caller) {
        FindLogProof.LogProof proof = desk.proof(caller);
        model.addAttribute("proof", proof);
        model.addAttribute("overdue", desk.overdue(proof));
        model.addAttribute("key", desk.key());
        model.addAttribute("underWay", desk.underWay());
        model.addAttribute("operator", caller.holds("OPERATOR"));
        return "proof/proof";
    }

    @GetMapping(path = "/checkpoints/{size}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String note(@PathVariable long size, Caller caller) {
        return desk.checkpoint(size, caller).note();
    }

    @PostMapping("/audits")
    String audit(Caller caller) {
        desk.order(caller);
        return "redirect:/proof?done=proof.audit-begun";
    }
}
