package nl.vorder.architecture.bad.rules;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: rules are pure. */
public record RuleThatAsksSpring(JdbcClient database) {}
