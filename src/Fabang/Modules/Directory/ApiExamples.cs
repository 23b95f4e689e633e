using Fabang.Shell.Api;

namespace Fabang.Modules.Directory;

/// <summary>What the document shows as answers. Nobody is called so.</summary>
internal static class ApiExamples
{
    public static readonly Api.LawyerInApi Lawyer = new(
        new Guid("0195b4c2-6a00-7000-8000-000000000002"), "李某", "13301201510999999", 11, new Guid("0195b4c2-6a00-7000-8000-000000000003"), "某律师事务所", "330106", "浙江省杭州市西湖区",
        ["labour"], ["putonghua"], TakesLegalAid: true, "0571-00000000", "lawyer@example.cn", "某路 1 号", "常办劳动争议。");

    public static readonly ApiPage<Api.LawyerInApi> Found = new(1, 1, 1, null, null, [Lawyer]);
}
