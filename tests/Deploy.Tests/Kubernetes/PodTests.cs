using k8s.Models;
using Xunit;

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>What every pod is held to.</summary>
public sealed class PodTests(Manifests manifests)
{
    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Runs_with_no_more_rights_than_it_needs(Service service)
    {
        var pod = manifests.Pod(service).Spec.SecurityContext;
        Assert.True(pod.RunAsNonRoot);
        Assert.Equal("RuntimeDefault", pod.SeccompProfile.Type);

        var container = manifests.Container(service).SecurityContext;
        Assert.Equal(1654, container.RunAsUser);
        Assert.True(container.ReadOnlyRootFilesystem);
        Assert.False(container.AllowPrivilegeEscalation);
        Assert.Equal(["ALL"], container.Capabilities.Drop);
        Assert.Null(container.Capabilities.Add);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Runs_under_its_own_account_that_carries_no_token(Service service)
    {
        Assert.Equal(service.AppId, manifests.Pod(service).Spec.ServiceAccountName);
        Assert.False(manifests.Pod(service).Spec.AutomountServiceAccountToken);
        Assert.False(manifests.Named<V1ServiceAccount>(service.AppId).AutomountServiceAccountToken);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Is_asked_for_its_health_by_gRPC_where_it_listens(Service service)
    {
        var container = manifests.Container(service);
        Assert.Equal("liveness", container.StartupProbe.Grpc.Service);
        Assert.Equal("readiness", container.ReadinessProbe.Grpc.Service);
        Assert.Equal("liveness", container.LivenessProbe.Grpc.Service);
        Assert.All(
            [container.StartupProbe, container.ReadinessProbe, container.LivenessProbe],
            probe => Assert.Equal(service.GrpcPort, probe.Grpc.Port));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Has_requests_and_a_memory_limit_but_no_processor_limit(Service service)
    {
        var resources = manifests.Container(service).Resources;
        Assert.Equal(["cpu", "memory"], resources.Requests.Keys.Order());
        Assert.Equal(["memory"], resources.Limits.Keys);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Is_given_longer_to_stop_than_all_its_steps_take(Service service)
    {
        const int HostShutdown = 30;
        var pod = manifests.Pod(service);
        var container = manifests.Container(service);
        var drain = int.Parse(container.Env.Single(e => e.Name == "Drain__Seconds").Value);
        var sidecar = int.Parse(pod.Metadata.Annotations["dapr.io/graceful-shutdown-seconds"]);

        Assert.True(drain > 0);
        Assert.True(pod.Spec.TerminationGracePeriodSeconds > container.Lifecycle.PreStop.Sleep.Seconds + drain + HostShutdown + sidecar);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Is_one_of_two_or_more_spread_over_zones_and_nodes_and_not_all_evicted_at_once(Service service)
    {
        var deployment = manifests.Named<V1Deployment>(service.AppId);
        var labels = deployment.Spec.Template.Metadata.Labels;
        Assert.True(deployment.Spec.Replicas >= 2);
        Assert.Equal(
            ["kubernetes.io/hostname", "topology.kubernetes.io/zone"],
            deployment.Spec.Template.Spec.TopologySpreadConstraints.Select(c => c.TopologyKey).Order());
        Assert.All(deployment.Spec.Template.Spec.TopologySpreadConstraints, c => Assert.Subset(labels.ToHashSet(), c.LabelSelector.MatchLabels.ToHashSet()));

        var budget = manifests.Named<V1PodDisruptionBudget>(service.AppId).Spec;
        Assert.NotEmpty(budget.Selector.MatchLabels);
        Assert.Subset(labels.ToHashSet(), budget.Selector.MatchLabels.ToHashSet());
        Assert.Equal("1", budget.MaxUnavailable.Value);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Listens_where_its_settings_say_and_where_its_services_point(Service service)
    {
        var settings = manifests.Settings(service);
        Assert.Equal($"{service.GrpcPort}", settings["Listen__Grpc"]);
        Assert.Equal($"{service.HttpPort}", settings["Listen__Http"]);

        var ports = manifests.Container(service).Ports.ToDictionary(p => p.Name, p => p.ContainerPort);
        Assert.Equal(service.GrpcPort, ports["grpc"]);
        Assert.Equal(service.HttpPort, ports["http"]);

        var grpc = manifests.Named<V1Service>($"{service.AppId}-grpc").Spec;
        Assert.Equal("None", grpc.ClusterIP);
        Assert.Equal(("grpc", service.GrpcPort), (Assert.Single(grpc.Ports).TargetPort.Value, grpc.Ports[0].Port));

        var http = manifests.Named<V1Service>(service.AppId).Spec;
        Assert.Equal(("http", service.HttpPort), (Assert.Single(http.Ports).TargetPort.Value, http.Ports[0].Port));

        var labels = manifests.Pod(service).Metadata.Labels.ToHashSet();
        Assert.All([grpc, http], s => Assert.Subset(labels, s.Selector.ToHashSet()));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Keeps_its_data_in_PostgreSQL_where_it_owns_any(Service service)
    {
        var storage = manifests.Container(service).Env.Where(e => e.Name.StartsWith("Storage__", StringComparison.Ordinal)).ToDictionary(e => e.Name);
        Assert.Equal(service.HasDatabase, storage.Count > 0);
        if (!service.HasDatabase)
            return;
        Assert.Equal("PostgreSql", storage["Storage__Provider"].Value);
        Assert.Equal($"{service.AppId}-database", storage["Storage__ConnectionString"].ValueFrom.SecretKeyRef.Name);
    }

    [Fact]
    public void Every_image_is_one_of_the_four() =>
        Assert.Equal(
            Services.AppIds.Select(id => $"send/{id}"),
            manifests.Of<V1Deployment>().SelectMany(d => d.Spec.Template.Spec.Containers).Select(c => c.Image.Split(':')[0]).Order());
}
