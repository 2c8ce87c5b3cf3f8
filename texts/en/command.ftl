### The words of the command’s own views.

## The entry of a hoster

place = Place
form = Form
membership = Membership
audience = Audience
links = Links
criteria = Criteria
offers = Offers
asides = Set aside
contradictions = Contradictions
sources = Sources
seat = seat
kind = kind
also = also called
formerly = formerly
until = until
from = since
sign_up = sign up
unnamed = software not named
seen = seen
no_address = no address

## The views of `simulate`

title =
    { $users ->
        [one] { $users } user, seed { $seed }
       *[other] { $users } users, seed { $seed }
    }
setting = drawn from { $people } million people in { $towns } towns ({ $region }); { $services } services wanted, each as often as the others; hosters within { $band } of the best score take turns
region_france = France
region_world = world
answered = { $share } of the users were shown a hoster; each takes the first, and shares below are shares of them
concentration = Concentration
top_share = { $name } is first for { $share }: the largest share of one hoster.
effective =
    { $n ->
        [one] { $n } effective hoster of { $all }: as concentrated as if so many shared all users equally.
       *[other] { $n } effective hosters of { $all }: as concentrated as if so many shared all users equally.
    }
gini = Gini { $gini }: 0 when all hosters are chosen alike, near 1 when one has everybody.
any_shown =
    { $n ->
        [one] Had each taken any of the first { $limit }: { $share } for the largest, { $n } effective hoster.
       *[other] Had each taken any of the first { $limit }: { $share } for the largest, { $n } effective hosters.
    }
unspread =
    { $n ->
        [one] Without turns (--spread off): { $share } for the largest, { $n } effective hoster.
       *[other] Without turns (--spread off): { $share } for the largest, { $n } effective hosters.
    }
hoster = Hoster
city = City
share = Share
off = no turns
services = Services
by_service = Service by service
by_service_means = Few hosters of a service make its first one large, whatever the ranking does.
service = Service
hosters = Hosters
effective_column = effective
first_column = First
fairness = Fairness among near-equals
near_equal_share = { $share } of the answered users had near-equals first, which take turns; for the others one hoster was clearly best.
no_near_equals = No question had near-equals.
ratio = { $questions } such questions with { $seeds } seeds for each near-equal: the first place falls to one at most { $ratio } times its fair share ({ $mean } on average, chance included); above 2, the aim: { $above }. Where one must ask first, a hoster’s turn comes half as often.
worst = largest for { $hoster }: { $share } among { $n } ({ $service }, { $place })
regret = Regret against no turns
regret_means = What users give so that hosters take turns: { $share } of them get another first answer than the best by score.
mean = mean
p95 = 95th percentile
lost_km = kilometres farther
lost_openness = openness lost
lost_score = score lost
lost_score_share = score lost, as a share (aim: mean below 2%)
never = Never recommended
never_means = { $n } of { $all } eligible hosters never stood among the first { $limit } of any user.
never_within = never for a user within { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Left out by status, not by rank: { $n } more ({ $codes }).
no_place = no known place, so never near
farther = others are nearer even at their door
less_open = less open than those near them
worse_fit = offer what fits less
less_sure = less surely there than those near them
few_users = shown at their door, where no user was drawn
zones = White zones
zones_means = Share of all people, drawn or not, without any host for it within so many kilometres, and the largest such town at 100 km. A hoster whose town is not known is near nobody here.
largest = Largest
any_service = none of them at all
map_title =
    { $users ->
        [one] To whom { $users } drawn user goes, seed { $seed }
       *[other] To whom { $users } drawn users go, seed { $seed }
    }
map_data = data of { $date }, digest { $digest }
map_users = users
map_hosters = hosters: area by share
map_vague = only region or country known
map_zones = no host at all within 100 km
plans_title =
    { $associations ->
        [one] { $associations } association that leaves { $wants } things, seed { $seed }
       *[other] { $associations } associations that leave { $wants } things each, seed { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } of what needs a hoster has one, with { $hosters } hoster a plan.
       *[other] { $share } of what needs a hoster has one, with { $hosters } hosters a plan.
    }
plans_concentration = As concentrated as { $effective } hosters of equal share would be ({ $unspread } without turns); the largest serves { $top }; Gini { $gini }.
plans_regret = Turns change { $changed } of the plans and cost { $mean } of the mean score, at most { $p95 } for nineteen in twenty.
