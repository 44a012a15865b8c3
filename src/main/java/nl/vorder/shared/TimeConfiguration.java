package nl.vorder.shared;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    PracticeClock practiceClock(@Value("${vorder.demo:false}") boolean demo, @Value("${vorder.clock:}") String start) {
        LocalDateTime time = start.isBlank() ? null : LocalDateTime.parse(start);
        return PracticeClock.choose(demo, time, Clock.system(Zone.AMSTERDAM));
    }

    @Bean
    Clock clock(PracticeClock practiceClock) {
        return practiceClock.clock();
    }
}
