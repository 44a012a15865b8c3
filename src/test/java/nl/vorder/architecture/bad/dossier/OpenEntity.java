package nl.vorder.architecture.bad.dossier;

import org.springframework.data.repository.Repository;

/** Breaks: repositories stay in their module. */
public interface OpenEntity extends Repository<Object, Long> {}
