package nl.vorder.queue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vorder.queue.QueueStaffing;
import nl.vorder.queue.ServedFirm;
import nl.vorder.queue.StaffedAgent;
import nl.vorder.security.Role;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;

/** Teams, what each agent works on, and which team calls for a client firm and how. */
@Route("teams")
@RolesAllowed({Role.TEAM_LEAD_ROLE, Role.ADMINISTRATOR_ROLE})
@Menu(order = 14, title = "queue.teams.title")
class TeamsView extends Div implements HasDynamicTitle {

    private final transient TeamService teams;
    private final transient QueueStaffing staffing;
    final TeamList list;
    final AgentForm agents;
    final FirmForm firms;
    final Paragraph status = new Paragraph();

    TeamsView(TeamService teams, QueueStaffing staffing) {
        this.teams = teams;
        this.staffing = staffing;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("queue.teams.title"));
        title.addClassName("vd-page-title");
        status.addClassName("queue-status");
        status.setId("queue.teams.status");
        status.getElement().setAttribute("role", "status");
        list = new TeamList(teams, this::changed);
        agents = new AgentForm(teams, staffing, this::changed);
        firms = new FirmForm(staffing, this::changed);
        Div left = new Div(list, agents);
        left.addClassName("queue-column");
        Div columns = new Div(left, firms);
        columns.addClassName("queue-columns");
        Paragraph what = new Paragraph(getTranslation("queue.teams.what"));
        what.addClassNames("queue-status", "vd-muted");
        add(title, what, status, columns);
        showAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("queue.teams.title") + " · Vorder";
    }

    private void changed(String said) {
        showAll();
        status.setText(said);
    }

    private void showAll() {
        List<Team> all = teams.all();
        List<StaffedAgent> people = staffing.agents();
        List<ServedFirm> served = staffing.firms();
        list.show(all, people, served);
        agents.show(all, people);
        firms.show(all, served);
    }
}
