package nl.vorder.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule over the structure, with the class that breaks it on purpose.
 *
 * @param name a sentence
 * @param rule the rule
 * @param offender a class of the fixture that the rule must reject
 */
record NamedRule(String name, ArchRule rule, Class<?> offender) {

    @Override
    public String toString() {
        return name;
    }
}
