package org.jianhui.workbench.proof;

import org.jianhui.query.proof.FindLogProof;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.FileAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What proves that nothing recorded was changed, for everybody with an account. */
@Controller
@RequestMapping("/proof")
class ProofPages {

    private final ProofDesk desk;
    private final VerifierTools tools;

    ProofPages(ProofDesk desk, VerifierTools tools) {
        this.desk = desk;
        this.tools = tools;
    }

    @GetMapping
    String show(Model model, Caller caller) {
        FindLogProof.LogProof proof = desk.proof(caller);
        model.addAttribute("proof", proof);
        model.addAttribute("overdue", desk.overdue(proof));
        model.addAttribute("key", desk.key());
        model.addAttribute("forked", desk.forked());
        model.addAttribute("underWay", desk.underWay());
        model.addAttribute("operator", caller.holds("OPERATOR"));
        model.addAttribute("offline", tools.has(VerifierTools.PAGE));
        model.addAttribute("program", tools.has(VerifierTools.PROGRAM));
        return "proof/proof";
    }

    /** What bundles are checked with, as a file to take home. */
    @GetMapping("/{name:verifier\\.html|verifier\\.jar}")
    ResponseEntity<byte[]> tool(@PathVariable String name) {
        return FileAnswer.of(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, tools.content(name));
    }

    /** A file to take home: not a page, nothing about it may change a byte. */
    @GetMapping(path = "/checkpoints/{size:[0-9]{1,18}}.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> note(@PathVariable long size, Caller caller) {
        String note = desk.checkpoint(size, caller).note();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checkpoint-" + size + ".txt\"")
                .body(note);
    }

    @PostMapping("/audits")
    String audit(Caller caller) {
        desk.order(caller);
        return "redirect:/proof?done=proof.audit-begun";
    }
}
