package nl.vorder.review;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultationRepository extends JpaRepository<ConsultationEntry, Long> {}
