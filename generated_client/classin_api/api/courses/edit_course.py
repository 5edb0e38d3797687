# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_course_request import EditCourseRequest
from ...models.edit_course_response import EditCourseResponse
from ...models.edit_course_upload import EditCourseUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: EditCourseRequest | EditCourseUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editCourse",
    }

    if isinstance(body, EditCourseRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, EditCourseUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EditCourseResponse | None:
    if response.status_code == 200:
        response_200 = EditCourseResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[EditCourseResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseRequest | EditCourseUpload | Unset = UNSET,
) -> Response[EditCourseResponse]:
    """Change a course.

     Changes what is sent. Most of what is left out stays as it is, but leaving out `subjectId` or
    `classroomSettingId` sets it to 0: send both
    on every edit of a course that has them. The name is cut to 40 characters here, while `addCourse`
    takes 90, so sending a long name back
    shortens it; `catId` needs the name with it.

    A head teacher can be replaced but not removed, and only when the present one has no lesson left to
    give in the course (314). What a head
    teacher does in ClassIn's apps is not reported to the school's own system. After 103 or 260 it is
    not said whether the rest of the edit was
    made; sent again, the call ends in the same state. A course that has expired can no longer be
    changed (153), so move `expiryTime` in time.

    Args:
        body (EditCourseRequest):
        body (EditCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseRequest | EditCourseUpload | Unset = UNSET,
) -> EditCourseResponse | None:
    """Change a course.

     Changes what is sent. Most of what is left out stays as it is, but leaving out `subjectId` or
    `classroomSettingId` sets it to 0: send both
    on every edit of a course that has them. The name is cut to 40 characters here, while `addCourse`
    takes 90, so sending a long name back
    shortens it; `catId` needs the name with it.

    A head teacher can be replaced but not removed, and only when the present one has no lesson left to
    give in the course (314). What a head
    teacher does in ClassIn's apps is not reported to the school's own system. After 103 or 260 it is
    not said whether the rest of the edit was
    made; sent again, the call ends in the same state. A course that has expired can no longer be
    changed (153), so move `expiryTime` in time.

    Args:
        body (EditCourseRequest):
        body (EditCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseRequest | EditCourseUpload | Unset = UNSET,
) -> Response[EditCourseResponse]:
    """Change a course.

     Changes what is sent. Most of what is left out stays as it is, but leaving out `subjectId` or
    `classroomSettingId` sets it to 0: send both
    on every edit of a course that has them. The name is cut to 40 characters here, while `addCourse`
    takes 90, so sending a long name back
    shortens it; `catId` needs the name with it.

    A head teacher can be replaced but not removed, and only when the present one has no lesson left to
    give in the course (314). What a head
    teacher does in ClassIn's apps is not reported to the school's own system. After 103 or 260 it is
    not said whether the rest of the edit was
    made; sent again, the call ends in the same state. A course that has expired can no longer be
    changed (153), so move `expiryTime` in time.

    Args:
        body (EditCourseRequest):
        body (EditCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseRequest | EditCourseUpload | Unset = UNSET,
) -> EditCourseResponse | None:
    """Change a course.

     Changes what is sent. Most of what is left out stays as it is, but leaving out `subjectId` or
    `classroomSettingId` sets it to 0: send both
    on every edit of a course that has them. The name is cut to 40 characters here, while `addCourse`
    takes 90, so sending a long name back
    shortens it; `catId` needs the name with it.

    A head teacher can be replaced but not removed, and only when the present one has no lesson left to
    give in the course (314). What a head
    teacher does in ClassIn's apps is not reported to the school's own system. After 103 or 260 it is
    not said whether the rest of the edit was
    made; sent again, the call ends in the same state. A course that has expired can no longer be
    changed (153), so move `expiryTime` in time.

    Args:
        body (EditCourseRequest):
        body (EditCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
