package org.jianhui.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jianhui.workbench.security.SignInRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The login page, and the same page again after a refusal, with the login kept and the password not. */
@Controller
class LoginPage {

    private final ObjectProvider<SampleAccounts> samples;

    LoginPage(ObjectProvider<SampleAccounts> samples) {
        this.samples = samples;
    }

    @GetMapping("/login")
    ModelAndView show(HttpServletRequest request) {
        return page(request, "");
    }

    @PostMapping("/login/refused")
    ModelAndView refused(
            @RequestParam(defaultValue = "") String login, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = page(request, login.length() > 100 ? "" : login);
        Object given = request.getAttribute(SignInRefused.class.getName());
        SignInRefused.Reason reason =
                given instanceof SignInRefused.Reason why ? why : SignInRefused.Reason.WRONG_CREDENTIALS;
        page.setStatus(HttpStatusCode.valueOf(reason.status()));
        if (reason.status() == 429) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        }
        page.addObject("refused", reason.name());
        return page;
    }

    private ModelAndView page(HttpServletRequest request, String login) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken(); // sets the visit cookie before the page is on its way
        }
        ModelAndView page = new ModelAndView("web/login");
        page.addObject("login", login);
        SampleAccounts sample = samples.getIfAvailable();
        List<SampleAccounts.SampleAccount> all = sample == null ? List.of() : sample.all();
        List<String> passwords = all.stream()
                .map(SampleAccounts.SampleAccount::password)
                .distinct()
                .toList();
        page.addObject("samples", all);
        page.addObject("samplePassword", passwords.size() == 1 ? passwords.get(0) : null);
        return page;
    }
}
