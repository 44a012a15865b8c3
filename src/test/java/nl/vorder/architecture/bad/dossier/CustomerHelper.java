package nl.vorder.architecture.bad.dossier;

/** Breaks: names come from the glossary. */
public class CustomerHelper {}
