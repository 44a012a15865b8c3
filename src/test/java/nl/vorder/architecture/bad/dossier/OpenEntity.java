package nl.vorder.architecture.bad.dossier;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Breaks: repositories stay in their module. Not to be made, or the application of the tests would not start. */
@NoRepositoryBean
public interface OpenEntity extends Repository<Object, Long> {}
