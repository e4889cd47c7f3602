package org.jianhui.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jianhui.workbench.security.PasswordChange;
import org.jianhui.workbench.security.SignInRefused;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everyone changes their own password; nothing typed here is ever shown again. */
@Controller
class PasswordPage {

    private final PasswordChange passwords;

    PasswordPage(PasswordChange passwords) {
        this.passwords = passwords;
    }

    record Passwords(
            @Nullable String current,
            @Nullable String fresh,
            @Nullable String again) {

        @Override
        public String toString() {
            return "Passwords";
        }
    }

    @GetMapping("/account/password")
    String show(@ModelAttribute("form") Passwords form) {
        return "web/password";
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @ModelAttribute("form") Passwords form,
            BindingResult errors,
            Authentication known,
            HttpServletRequest request) {
        if (!(known instanceof SignedIn who)) {
            return new ModelAndView("redirect:/login");
        }
        String fresh = form.fresh() == null ? "" : form.fresh();
        String current = form.current() == null ? "" : form.current();
        String refusal = passwords.refusal(who, current, fresh);
        if (refusal != null) {
            errors.rejectValue("fresh", "code." + refusal, refusal);
        } else if (!fresh.equals(form.again())) {
            errors.rejectValue("again", "code.PASSWORD_NOT_REPEATED", "PASSWORD_NOT_REPEATED");
        }
        if (!errors.hasErrors()) {
            try {
                passwords.change(who, current, fresh, request.getRemoteAddr());
                return new ModelAndView("redirect:/login?done=password-changed");
            } catch (SignInRefused refused) {
                String code = refused.reason() == SignInRefused.Reason.WRONG_CREDENTIALS
                        ? "PASSWORD_WRONG"
                        : refused.reason().name();
                errors.rejectValue("current", "code." + code, code);
            }
        }
        ModelAndView page = new ModelAndView("web/password");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
