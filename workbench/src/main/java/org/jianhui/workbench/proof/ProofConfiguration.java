package org.jianhui.workbench.proof;

import java.nio.file.Path;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the page of what proves the log, and its nightly audit. */
@Configuration(value = "proofPagesConfiguration", proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    AuditNight auditNight(LogAudits audits) {
        return new AuditNight(audits);
    }

    @Bean
    VerifierTools verifierTools(@Value("${jianhui.proof.tools}") Path folder) {
        return new VerifierTools(folder);
    }

    @Bean
    MenuEntry proofEntry() {
        return MenuEntry.of(
                78, "proof", "shield-check", "/proof", "INSPECTOR", "OPERATOR", "ADMINISTRATOR", "SUPERIOR_SIGNER");
    }
}
