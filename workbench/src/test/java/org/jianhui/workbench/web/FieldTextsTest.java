package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianhui.workbench.api.ActDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of what has to be corrected calls every field of every form by its name, in both languages. */
class FieldTextsTest {

    static Stream<Locale> languages() {
        return Stream.of(Locale.CHINA, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_field_of_every_form_has_a_name(Locale language) throws Exception {
        MessageSource texts = Texts.collected();
        Set<Class<?>> forms = forms();
        assertThat(forms).hasSizeGreaterThan(25);
        List<String> nameless = new ArrayList<>();
        for (Class<?> form : forms) {
            for (RecordComponent field : form.getRecordComponents()) {
                String own = "field." + form.getSimpleName() + "." + field.getName();
                String common = texts.getMessage("field." + field.getName(), null, "", language);
                if (field.getType() != ActDetails.class
                        && String.valueOf(texts.getMessage(own, null, common, language))
                                .isEmpty()) {
                    nameless.add(own);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    /** The records that pages bind, and the records of their rows. */
    private static Set<Class<?>> forms() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Set<Class<?>> forms = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        for (var found : scanner.findCandidateComponents("org.jianhui.workbench")) {
            if (String.valueOf(found.getBeanClassName()).startsWith("org.jianhui.workbench.shell.")) {
                continue; // the gallery of the tests
            }
            Class<?> controller = Class.forName(Objects.requireNonNull(found.getBeanClassName()));
            for (Method method : controller.getDeclaredMethods()) {
                for (Parameter parameter : method.getParameters()) {
                    if (parameter.isAnnotationPresent(ModelAttribute.class)) {
                        add(parameter.getType(), forms);
                    }
                }
            }
        }
        return forms;
    }

    private static void add(Type type, Set<Class<?>> forms) {
        if (type instanceof ParameterizedType list) {
            add(list.getActualTypeArguments()[0], forms);
        } else if (type instanceof Class<?> form
                && form.isRecord()
                && form.getName().startsWith("org.jianhui.workbench")
                && forms.add(form)) {
            for (RecordComponent field : form.getRecordComponents()) {
                add(field.getGenericType(), forms);
            }
        }
    }
}
